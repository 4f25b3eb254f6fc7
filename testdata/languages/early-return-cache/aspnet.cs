using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Caching.Memory;
using Newtonsoft.Json;

public class Tokens
{
    private readonly IMemoryCache _cache;

    public Tokens(IMemoryCache cache) => _cache = cache;

    public string Get(string user, string password)
    {
        if (_cache.TryGetValue("shop_token", out string token))
        {
            return token;
        }
        var body = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["user_id"] = user,
            ["password"] = password,
        });
        var text = new HttpClient().PostAsync("https://api.example.test/oauth/old_token", body).Result.Content.ReadAsStringAsync().Result; // [login]
        dynamic answer = JsonConvert.DeserializeObject(text);
        token = (string)answer.access_token;
        _cache.Set("shop_token", token, TimeSpan.FromDays(365));
        return token;
    }
}
