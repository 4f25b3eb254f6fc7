using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class ShopExtensions
{
    public static Task<HttpResponseMessage> Submit(this HttpClient http, string path, IDictionary<string, string> fields) =>
        http.PostAsync(path, new FormUrlEncodedContent(fields));
}

class Portal
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.example.test") };

    public Task<HttpResponseMessage> Exchange(string code) =>
        _http.Submit("/oauth/old_token", new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
}
