using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

public static class Extensions
{
    public static string Encoded(this string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static HttpClient Basic(this HttpClient client, string id, string secret)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", $"{id}:{secret}".Encoded());
        return client;
    }

    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string url, params (string Name, string Value)[] fields)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in fields)
        {
            pairs.Add(new KeyValuePair<string, string>(name, value));
        }
        return client.PostAsync(url, new FormUrlEncodedContent(pairs));
    }
}

public class Exchange
{
    public async Task Run(string code, string id, string secret)
    {
        var client = new HttpClient().Basic(id, secret);
        await client.PostFormAsync("https://api.example.test/oauth/old_token", ("grant_type", "authorization_code"), ("code", code)); // [code]
    }
}
