// expect: GET https://api.example.test/v1/first headers X-B=2
// expect: GET https://api.example.test/v1/second

using System.Net.Http;

class Headers
{
    void Send()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-A", "1");
        client.DefaultRequestHeaders.Add("X-B", "2");
        client.DefaultRequestHeaders.Remove("X-A");
        client.GetAsync("https://api.example.test/v1/first");
        client.DefaultRequestHeaders.Clear();
        client.GetAsync("https://api.example.test/v1/second");
    }
}
