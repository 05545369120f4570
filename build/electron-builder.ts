import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import packageFile from '../package.json' with { type: 'json' };
import { ROOT } from './steps.ts';

/**
 * What the engine's process and its threads read: real files, for threads, WebAssembly and native modules that want a
 * path on disk. The shell and the screens stay inside the archive, which Electron checks.
 */
const UNPACKED = ['package.json', 'corpus/**', 'electron/**', 'node_modules/**'];

/**
 * How the desktop app in a folder is packaged. Signing is by environment: `CSC_LINK` and `CSC_KEY_PASSWORD` (Windows:
 * `WIN_CSC_LINK`, `WIN_CSC_KEY_PASSWORD`), and for Apple's notary `APPLE_ID`, `APPLE_APP_SPECIFIC_PASSWORD`, `APPLE_TEAM_ID`.
 */
export const packaging = (output: string, icons: string, electronDist?: string): Configuration => ({
  appId: 'nl.caoscoop.app',
  productName: 'Caoscoop',
  copyright: 'EUPL-1.2',
  electronVersion: packageFile.devDependencies.electron,
  ...(electronDist ? { electronDist } : {}),
  directories: { output, buildResources: icons },
  extraMetadata: { author: 'Caoscoop', homepage: 'https://example.org/caoscoop', desktopName: 'caoscoop.desktop' },
  // The packages are put in place beforehand, with only what the program loads.
  beforeBuild: async () => false,
  files: ['**/*', { from: 'node_modules', to: 'node_modules' }],
  asar: true,
  asarUnpack: UNPACKED,
  electronLanguages: ['nl', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'caoscoop',
      name: 'Caoscoop-onderzoek',
      description: 'Onderzoek van Caoscoop',
      mimeType: 'application/x-caoscoop',
      role: 'Editor',
    },
  ],
  publish: null,
  win: { target: ['nsis', 'msi', 'portable'], icon: join(icons, 'icon.ico') },
  // For one user and without rights of an administrator; `/S` installs in silence.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    language: '1043',
    installerLanguages: ['nl_NL'],
    license: join(ROOT, 'LICENSE'),
    shortcutName: 'Caoscoop',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: 'Caoscoop-${version}-gebruiker.${ext}',
  },
  // For all users of a machine; `msiexec /i … /qn` installs in silence.
  msi: {
    oneClick: false,
    perMachine: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: 'Caoscoop-${version}-computer.${ext}',
  },
  portable: {
    requestExecutionLevel: 'user',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: 'Caoscoop-${version}-los.${ext}',
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: join(icons, 'icon.icns'),
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    notarize: process.env.APPLE_TEAM_ID !== undefined,
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: join(icons, 'icons'),
    category: 'Office',
    maintainer: 'Caoscoop <caoscoop@example.org>',
    syncDesktopName: true,
    synopsis: "Leest cao's en vergelijkt wat ze over thuiswerken bepalen",
    executableName: 'caoscoop',
  },
});
