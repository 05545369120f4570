import type { ComponentProps } from 'react';
import { useAsk } from '../api/queries.ts';
import { PdfPage } from './pdf-page.tsx';

/** A page whose words were read from its picture: they come from the engine, as the PDF has none, or wrong ones. */
export function OcrPage({ sha256, ...props }: ComponentProps<typeof PdfPage> & { sha256: string }) {
  const { data } = useAsk('page.items', { sha256, page: props.page });
  return <PdfPage {...props} items={data?.items ?? null} />;
}
