import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import webpack from 'webpack';

const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where built files are. */
export interface Built {
  /** The release pane. */
  readonly pane: string;
  /** The page around it. */
  readonly page: string;
}

export const BUILT: Built = { pane: inRepository('dist'), page: inRepository('build/preview') };

/** Builds the release pane and the page around it. @throws Error with what does not build */
export async function build(into: Built = BUILT): Promise<void> {
  const release = await releaseConfiguration();
  await run({ ...release, output: { ...release.output, path: into.pane } });
  await run(pageConfiguration(into.page));
}

async function releaseConfiguration(): Promise<webpack.Configuration> {
  const module = (await import(pathToFileURL(inRepository('webpack.config.js')).href)) as {
    readonly default: () => webpack.Configuration;
  };
  return module.default();
}

function pageConfiguration(path: string): webpack.Configuration {
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    context: inRepository('.'),
    entry: { preview: './src/preview/page/index.tsx' },
    output: { path, filename: '[name].js', publicPath: '/preview/', clean: true },
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // It comes from this machine: what it weighs does not matter, how soon it is built does.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      const errors = stats?.compilation.errors.map(({ message }) => message) ?? [];
      if (failure) reject(failure);
      else if (errors.length > 0) reject(new Error(errors.join('\n')));
      else resolve();
    });
  });
}
