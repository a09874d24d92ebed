import { journeySchema } from '../../../shared/formats/json/journeySchema.ts';
import type { App } from '../app.ts';

/** `/api/schemas`: what files may hold, for programs that write or check them; nothing of anybody's, so for all who ask. */
export function schemaRoutes(app: App): void {
  app.get('/api/schemas/journey-1.json', (_request, reply) =>
    reply.type('application/schema+json').send(JSON.stringify(journeySchema())),
  );
}
