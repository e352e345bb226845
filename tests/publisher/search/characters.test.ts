import { searchReadings } from '../../../publisher/search/search-readings';

const READINGS = [
  { char: '证', readings: ['zheng'] },
  { char: '猎', readings: ['lie'] },
  { char: '德', readings: ['de'] },
  { char: '牌', readings: ['pai'] },
  { char: '里', readings: ['li'] },
  { char: '发', readings: ['fa'] },
];
const of = (char: string) => searchReadings(READINGS).find((reading) => reading.char === char)!;

describe('searchReadings', () => {
  it('adds the traditional forms written in Guangzhou, Hong Kong, Macao and Taiwan', () => {
    expect(of('证').traditional).toContain('證');
    expect(of('猎').traditional).toContain('獵');
    expect(of('里').traditional).toEqual(expect.arrayContaining(['裏', '裡']));
    expect(of('发').traditional).toEqual(expect.arrayContaining(['發', '髮']));
    expect(of('德').readings).toEqual(['de']);
  });

  it('adds common characters of the same sound that no text uses', () => {
    expect(of('牌').homophones).toContain('拍');
    expect(of('德').homophones).toContain('得');
    expect(of('牌').homophones).not.toContain('牌');
  });

  it('gives no form to two characters', () => {
    const forms = searchReadings([...READINGS, { char: '發', readings: ['fa'] }]).flatMap(({ traditional }) => traditional ?? []);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).not.toContain('發');
  });
});
