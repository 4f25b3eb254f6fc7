// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json

using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

class Refresh
{
    void Run(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/token");
        request.Content = new StringContent("grant_type=refresh_token&refresh_token=" + token, Encoding.UTF8);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        new HttpClient().SendAsync(request).Wait();
    }
}
