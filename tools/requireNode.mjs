// Says in one line when Node is too old. Plain JavaScript for old Nodes: it must run exactly where the rest does not.
const needed = 24;
if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `Waymark needs Node >= ${needed}, this is Node ${process.versions.node}. On Linux x64 \`npm ci\` brings it; elsewhere install it from https://nodejs.org.`,
  );
  process.exit(1);
}
