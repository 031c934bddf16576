// Part of `cargo xtask serve` only: loads the page again when there is a new build.
(async () => {
  let shown;
  for (;;) {
    try {
      const build = await (await fetch("/xtask/build")).text();
      shown ??= build;
      if (build !== shown) {
        location.reload();
        return;
      }
    } catch {
      // The server has stopped; it may start again.
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
})();
