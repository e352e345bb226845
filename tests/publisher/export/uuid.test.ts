import { uuidV5 } from '../../../publisher/export/uuid';

test('gives the UUID that RFC 9562 shows for its example', () => {
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
