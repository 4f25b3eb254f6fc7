using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Messages
{
    private static HttpRequestMessage Token(string code)
    {
        var body = "grant_type=authorization_code&code=" + Uri.EscapeDataString(code);
        return new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri("https://api.example.test/oauth/old_token"),
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
    }

    public Task<HttpResponseMessage> Exchange(string code) => new HttpClient().SendAsync(Token(code)); // [code]
}
