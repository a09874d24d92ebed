import { readConfig } from './config.ts';
import { startServer } from './startServer.ts';
import { StartError } from './startError.ts';

// The program: reads the configuration, starts the server, and stops it when asked to.
try {
  const server = await startServer(readConfig(process.env));
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Last of all: whoever waits for this line may tell it to stop at once.
  console.log(`Waymark is ready at ${server.url}`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
