/** A storage of the browser that has what another one has, and takes nothing more. */
export function fullStorage(storage: Storage): Pick<Storage, "getItem" | "setItem"> {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: () => {
      throw new DOMException("It is full.", "QuotaExceededError");
    },
  };
}
