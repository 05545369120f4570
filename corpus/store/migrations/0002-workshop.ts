/**
 * What the rule workshop needs: when a version of a rule was saved and how often it was right, which versions a run used, the
 * words of each passage (so that a search and a changed rule look only where they can fire), what a person said of a
 * document, and a log of changes that can be undone. OCR pages keep how sure their reading is. The full-text index goes:
 * it knows no stems, and nothing looked in it.
 */
export const workshop = `
ALTER TABLE rule_versions ADD COLUMN saved_at TEXT;
ALTER TABLE rule_versions ADD COLUMN measured_n INTEGER CHECK (measured_n >= 0);
ALTER TABLE rule_versions ADD COLUMN measured_right INTEGER CHECK (measured_right BETWEEN 0 AND measured_n);
UPDATE rule_versions SET (measured_n, measured_right) = (
  SELECT rules.measured_n, rules.measured_right FROM rules
  WHERE rules.id = rule_versions.id AND rules.version = rule_versions.version
);
ALTER TABLE rules DROP COLUMN measured_right;
ALTER TABLE rules DROP COLUMN measured_n;
ALTER TABLE term_lists ADD COLUMN saved_at TEXT;
ALTER TABLE runs ADD COLUMN rules TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(rules));

DROP TRIGGER units_deleted;
DROP TRIGGER units_inserted;
DROP TABLE unit_search;
CREATE TABLE word_indexes (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  words BLOB NOT NULL
) STRICT;

ALTER TABLE documents ADD COLUMN edited_start TEXT CHECK (edited_start GLOB '????-??-??');
ALTER TABLE documents ADD COLUMN edited_end TEXT CHECK (edited_end GLOB '????-??-??');
ALTER TABLE documents ADD COLUMN edited_kind TEXT
  CHECK (edited_kind IN ('cao', 'wijziging', 'akkoord', 'bijlage'));
ALTER TABLE pages ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 100);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'rule', 'list', 'decision')),
  target TEXT NOT NULL CHECK (json_valid(target)),
  label TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX decisions_of_document ON decisions (document_id);
`;
