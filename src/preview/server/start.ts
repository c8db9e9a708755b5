/** `npm start`: builds the pane and the page around it, and serves both. */
import { build, BUILT } from './builds';
import { findCertificate } from './certificate';
import { serve } from './serve';

const PORT = 3000;

function wantedPort(): number {
  const port = Number(process.env.PORT ?? PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);
}

async function start(): Promise<void> {
  const port = wantedPort();
  console.log('Building the pane and the preview page …');
  await build();
  const certificate = await findCertificate();
  await serve(port, BUILT, certificate);
  console.log(`
The preview is at https://localhost:${port}
It shows a workbook beside the pane, without Excel: a stand-in that answers the pane as Excel would.
Nothing leaves this machine. Ctrl+C ends it.`);
  if (certificate.trusted) return;
  console.log(
    'The browser will say that the connection is not private, since this machine made the certificate itself: choose “Advanced”, then “Proceed to localhost”.',
  );
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

start().catch((error: unknown) => {
  if (!isPortTaken(error)) throw error;
  const port = wantedPort();
  console.error(
    `Another program uses port ${port}. End it, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exitCode = 1;
});
