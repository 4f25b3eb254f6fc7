using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

class Tokens
{
    private const string Url = "https://api.example.test/oauth/old_token";
    private readonly HttpClient _http = new HttpClient();

    private static string Pair(string id, string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"));

    public Task<HttpResponseMessage> Exchange(string id, string secret, string code)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Url);
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Pair(id, secret));
        message.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return _http.SendAsync(message); // [code]
    }

    public Task<HttpResponseMessage> Renew(string id, string secret, string old)
    {
        var bytes = Encoding.ASCII.GetBytes(string.Join(":", id, secret));
        var message = new HttpRequestMessage(HttpMethod.Post, Url)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old }),
        };
        message.Headers.Add("Authorization", string.Format("Basic {0}", Convert.ToBase64String(bytes)));
        return _http.SendAsync(message); // [refresh]
    }
}
