using System;
using System.Collections.Generic;
using System.Net.Http;

public static class Clients
{
    public static HttpClient Create(IDictionary<string, string> headers = null, string host = "https://api.example.test")
    {
        var client = new HttpClient { BaseAddress = new Uri(host) };
        client.DefaultRequestHeaders.Add("X-App", "shop");
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
        return client;
    }
}

public class Exchange
{
    public void Run(string code)
    {
        var client = Clients.Create(new Dictionary<string, string> { ["Accept"] = "application/json" });
        var fields = new[] { KeyValuePair.Create("grant_type", "authorization_code"), KeyValuePair.Create("code", code) };
        client.PostAsync("/oauth/old_token", new FormUrlEncodedContent(fields)).Wait(); // [code]
    }
}
