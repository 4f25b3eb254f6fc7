using System;
using System.Collections.Generic;
using System.Net.Http;

public sealed class Api
{
    private readonly HttpClient http;

    private Api()
    {
        http = new HttpClient { BaseAddress = new Uri("https://api.example.test") };
        http.DefaultRequestHeaders.Add("Accept", "application/json");
    }

    private static Api instance;

    public static Api Instance => instance ?? (instance = new Api());

    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        http.PostAsync("oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}

public static class Program
{
    public static void Main(string[] args) => Api.Instance.Exchange(args[0]);
}
