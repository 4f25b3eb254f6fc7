using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

internal static class Headers
{
    public static Dictionary<string, string> Common() => new() { ["Accept"] = "application/json", ["User-Agent"] = "shop/1" };

    public static KeyValuePair<string, string> Basic(string id, string secret) =>
        new("Authorization", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Join(":", id, secret)))}");

    public static KeyValuePair<string, string> Bearer(string token) => new("Authorization", $"Bearer {token}");
}

public class Client
{
    private static readonly HttpClient Http = new HttpClient();

    private static HttpRequestMessage With(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var header in headers)
        {
            request.Headers.Add(header.Key, header.Value);
        }
        return request;
    }

    public Task<HttpResponseMessage> Refresh(string token, string id, string secret)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = token,
        });
        return Http.SendAsync(With(request, Headers.Common().Append(Headers.Basic(id, secret)))); // [token]
    }

    public Task<HttpResponseMessage> Me(string token) =>
        Http.SendAsync(With(new HttpRequestMessage(HttpMethod.Get, "https://api.example.test/v1/me"), Headers.Common().Append(Headers.Bearer(token)))); // [me]
}
