using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Memory;

public class Exchange
{
    private readonly IMemoryCache cache;
    private readonly HttpClient http = new HttpClient();

    public Exchange(IMemoryCache cache)
    {
        this.cache = cache;
    }

    public async Task Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = await http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var token = answer.RootElement.GetProperty("access_token").GetString();
        var seconds = answer.RootElement.GetProperty("expires_in").GetInt32();
        cache.Set("shop_token", token, TimeSpan.FromSeconds(seconds));
    }
}
