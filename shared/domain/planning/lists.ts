/** Lists laid end to end: those of `index` are the items from `start[index]`, below `start[index + 1]`. */
export interface Lists {
  readonly start: Int32Array
  readonly item: Int32Array
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    start[index + 1] = start[index]! + list.length
  })
  return { start, item: Int32Array.from(lists.flat()) }
}
