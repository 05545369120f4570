import type { DirectoryDropItem, DropItem } from 'react-aria-components';

/** The files among what was dropped, folders walked to the bottom. */
export async function filesOfDrop(items: DropItem[]): Promise<File[]> {
  const lists = await Promise.all(items.map(filesOfItem));
  return lists.flat();
}

const filesOfItem = async (item: DropItem): Promise<File[]> => {
  if (item.kind === 'file') return [await item.getFile()];
  return item.kind === 'directory' ? filesOfFolder(item) : [];
};

async function filesOfFolder(folder: DirectoryDropItem): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of folder.getEntries()) files.push(...(await filesOfItem(entry)));
  return files;
}
