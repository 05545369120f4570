/** Pages keep whether words on them were struck out, and so not read. */
export const struckOut = `
ALTER TABLE pages ADD COLUMN struck_out INTEGER NOT NULL DEFAULT 0 CHECK (struck_out IN (0, 1));
`;
