export class FetchTransport {
  async postForm(path, fields) {
    const response = await fetch('https://api.example.test' + path, { method: 'POST', body: new URLSearchParams(fields) });
    return response.json();
  }
}
