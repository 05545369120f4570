/** Rules with what each is for. */
export const RuleDocs = ({ rules }: { rules: readonly { id: string; doc: string }[] }) => (
  <dl>
    {rules.map(({ id, doc }) => (
      <div key={id}>
        <dt>
          <code>{id}</code>
        </dt>
        <dd>{doc}</dd>
      </div>
    ))}
  </dl>
);
