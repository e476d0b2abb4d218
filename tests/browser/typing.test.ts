import { describe, expect, test } from 'vitest';
import { setStage } from './set-stage.ts';

const at = setStage();

describe('typing a command', () => {
  test('the input has the focus at once, and / lists the commands with what they do', async () => {
    await at.page.keyboard.type('/');
    await at.page.getByRole('listbox', { name: 'Commands' }).waitFor();
    expect(await at.page.getByRole('option').count()).toBe(6);
    expect(await at.page.getByRole('group', { name: 'On the Record' }).count()).toBe(1);
    expect(await at.option(/\/find/).textContent()).toContain('Finds words in the almanac.');
    await at.page.keyboard.type('s');
    expect(await at.page.getByRole('option').allTextContents()).toHaveLength(3);
    await at.page.keyboard.type('ty');
    expect(await at.page.getByRole('option').count()).toBe(1);
  });

  test('the arrow keys move the mark, which the input points at', async () => {
    await at.page.keyboard.type('/');
    await at.press('ArrowDown');
    const id = await at.box().getAttribute('aria-activedescendant');
    const marked = at.page.locator(`#${id}`);
    expect(await marked.textContent()).toContain('/pick');
    expect(await marked.getAttribute('aria-selected')).toBe('true');
    await at.press('ArrowUp', 'ArrowUp');
    expect(await at.page.locator('[aria-selected=true]').textContent()).toContain('/styles');
    await at.press('Escape');
    expect(await at.page.getByRole('listbox').count()).toBe(0);
  });

  test('Enter opens the fields, typing fills the first and Enter sends', async () => {
    await at.page.keyboard.type('/fin');
    await at.press('Enter');
    await at.page.keyboard.type('long winter');
    await at.press('Enter');
    await at.said('find words=long winter').waitFor();
    expect(await at.said(/used \/find/).count()).toBe(1);
    expect(await at.page.getByText('Only you can see this').count()).toBe(1);
    expect(await at.box().inputValue()).toBe('');
  });

  test.each([
    ['/find long winter', 'find words=long winter'],
    ['/find words:long winter limit:3', 'find words=long winter limit=3'],
    ['/find long winter fruit:Banana', 'find words=long winter fruit=Banana'],
    ['/pick fruit:Cherry size:Large ripe:yes', 'pick fruit=Cherry size=large ripe=true'],
  ])('a line put in at once is understood: %s', async (line, answer) => {
    await at.box().fill(line);
    await at.press('Enter');
    await at.said(answer).waitFor();
  });

  test('the same line is understood key by key', async () => {
    await at.page.keyboard.type('/find words:long winter limit:3');
    await at.press('Enter');
    await at.said('find words=long winter limit=3').waitFor();
  });

  test('a command without options is sent by its name', async () => {
    await at.page.keyboard.type('/menu');
    await at.press('Enter');
    await at.said('Controls').waitFor();
  });

  test('an optional field is added, looked up as it is typed, and sent by its own value', async () => {
    await at.page.keyboard.type('/find ');
    await at.page.keyboard.type('frost');
    await at.press('Tab', 'Enter', 'Enter');
    await at.page.keyboard.type('ap');
    await at.option('Apricot').waitFor();
    expect(await at.page.getByRole('option').allTextContents()).toEqual(['Apple', 'Apricot']);
    await at.press('ArrowDown', 'Enter');
    expect(await at.page.getByRole('textbox', { name: 'fruit' }).inputValue()).toBe('Apricot');
    await at.press('Enter');
    await at.said('find words=frost fruit=id-apricot').waitFor();
  });

  test('what is missing is asked for at its field', async () => {
    await at.page.keyboard.type('/pick ');
    await at.option('Apple').waitFor();
    await at.press('Tab');
    await at.option('Large').waitFor();
    await at.press('Escape', 'Enter');
    expect(await at.page.getByRole('alert').textContent()).toContain('size is needed');
    await at.page.keyboard.type('lar');
    await at.press('Enter', 'Enter');
    await at.said('pick fruit=id-apple size=large').waitFor();
  });

  test('an unknown command and a wrong number are explained', async () => {
    await at.box().fill('/nothing here');
    await at.press('Enter');
    expect(await at.page.getByRole('alert').textContent()).toContain('There is no command /nothing');
    await at.box().fill('/find limit:many');
    await at.press('Enter');
    expect(await at.page.getByRole('alert').textContent()).toContain('limit takes a whole number');
  });

  test('Backspace and Escape leave a command', async () => {
    await at.page.keyboard.type('/find ');
    await at.press('Backspace');
    expect(await at.box().inputValue()).toBe('/find');
    await at.press('Enter', 'Escape');
    expect(await at.page.locator('.chip').count()).toBe(0);
    await at.page.keyboard.type('hello');
    expect(await at.box().inputValue()).toBe('hello');
  });
});
