using System.Collections.Generic;
using System.Net.Http;

class ShopClient
{
    private readonly Dictionary<string, string> _headers = new() { ["Accept"] = "application/json" };

    public void Authorize(string token) => _headers["Authorization"] = "Bearer " + token;

    public void Me() => Send(new HttpRequestMessage(HttpMethod.Get, "https://api.example.test/v1/me"), _headers); // [me]

    public void Refresh(string token)
    {
        var headers = new Dictionary<string, string>(_headers);
        headers.Remove("Authorization");
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token };
        var message = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token") { Content = new FormUrlEncodedContent(fields) };
        Send(message, headers); // [refresh]
    }

    private static void Send(HttpRequestMessage message, Dictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
        {
            message.Headers.Add(name, value);
        }
        new HttpClient().SendAsync(message);
    }
}
