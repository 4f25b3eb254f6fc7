using System;
using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private static readonly string Host = Environment.GetEnvironmentVariable("SHOP_HOST") ?? "https://api.example.test";

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        new HttpClient().PostAsync($"{Host}/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}
