import { useEffect, useState } from 'react';
import { printWords } from '@/copy/print-words';

/** At the foot of a printed page: where it is in the net, as words and as a code. The code is made once the page stands. */
export function PrintedLink() {
  const [link, setLink] = useState<{ readonly url: string; readonly code: string }>();
  useEffect(() => {
    let current = true;
    const url = window.location.href;
    void import('uqr').then(({ renderSVG }) => current && setLink({ url, code: `data:image/svg+xml,${encodeURIComponent(renderSVG(url, { ecc: 'M', border: 4 }))}` }));
    return () => {
      current = false;
    };
  }, []);
  if (!link) return null;
  return (
    <div className="print-only">
      <div>{printWords.online(decodeURI(link.url))}</div>
      <img src={link.code} alt="" />
    </div>
  );
}
