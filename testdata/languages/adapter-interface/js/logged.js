export class LoggedTransport {
  constructor(inner) {
    this.inner = inner;
  }

  postForm(path, fields) {
    console.log('POST', path);
    return this.inner.postForm(path, fields);
  }
}
