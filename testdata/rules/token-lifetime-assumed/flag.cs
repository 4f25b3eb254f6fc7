using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.Caching;
using Microsoft.Extensions.Caching.Memory;
using Newtonsoft.Json.Linq;

public class Api
{
    private readonly IMemoryCache cache;

    public Api(IMemoryCache cache)
    {
        this.cache = cache;
    }

    public void Inline(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields)).Result;
        var token = (string)JObject.Parse(response.Content.ReadAsStringAsync().Result)["access_token"];
        cache.Set("token", token, TimeSpan.FromDays(30)); // expect: token-lifetime-assumed high
        MemoryCache.Default.Set("token", token, DateTimeOffset.Now.AddDays(355)); // expect: token-lifetime-assumed high
    }
}
