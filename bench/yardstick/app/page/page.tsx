interface Props {
  readonly searchParams: Promise<{ readonly rows?: string }>;
}

/** A table of as many rows as asked for: what Next and React cost without a portal. */
export default async function Page({ searchParams }: Props) {
  const rows = Number((await searchParams).rows ?? 20);
  return (
    <main>
      <h1>Yardstick</h1>
      <table>
        <tbody>
          {Array.from({ length: rows }, (_, nth) => nth + 1).map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>A line of text as long as many of the lines are</td>
              <td>{new Date().toISOString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
