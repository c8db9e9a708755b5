/** `npm start`: builds the pane and the page around it, and serves both. */
import { build, BUILT } from './builds';
import { findCertificate } from './certificate';
import { serve } from './serve';

const PORT = 3000;

/** A reason not to start that the person can do something about. */
class CannotStart extends Error {}

function wantedPort(): number {
  const port = Number(process.env.PORT ?? PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new CannotStart(`PORT must be a number from 1 to 65534, not “${process.env.PORT}”.`);
}

/** The port is taken first: whoever cannot have it need not wait for the build. */
async function start(): Promise<void> {
  const port = wantedPort();
  const certificate = await findCertificate();
  await serve(port, BUILT, certificate).catch((error: unknown) => {
    throw isPortTaken(error) ? portTaken(port) : error;
  });
  console.log('Building the pane and the preview page …');
  await build();
  console.log(`
The preview is at https://localhost:${port}
It shows a workbook beside the pane, without Excel: a stand-in that answers the pane as Excel would.
Nothing leaves this machine. Ctrl+C ends it.`);
  if (certificate.trusted) return;
  console.log(
    'The browser will say that the connection is not private, since this machine made the certificate itself: choose “Advanced”, then “Proceed to localhost”.',
  );
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const portTaken = (port: number): CannotStart =>
  new CannotStart(
    `Another program uses port ${port}. End it, or choose another port: PORT=${port + 1} npm start`,
  );

start().catch((error: unknown) => {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
