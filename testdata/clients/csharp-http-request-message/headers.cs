// expect: GET https://api.example.test/v1/first headers X-B=2
// expect: GET https://api.example.test/v1/second headers X-C=3

using System.Net.Http;

class Headers
{
    void Send()
    {
        var first = new HttpRequestMessage(HttpMethod.Get, "https://api.example.test/v1/first");
        first.Headers.Add("X-A", "1");
        first.Headers.Add("X-B", "2");
        first.Headers.Remove("X-A");
        new HttpClient().SendAsync(first);
        var second = new HttpRequestMessage(HttpMethod.Get, "https://api.example.test/v1/second");
        second.Headers.Add("X-A", "1");
        second.Headers.Clear();
        second.Headers.Add("X-C", "3");
        new HttpClient().SendAsync(second);
    }
}
