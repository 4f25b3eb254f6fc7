using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class Retries
{
    public static async Task<T> Attempts<T>(int times, Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (HttpRequestException) when (attempt < times)
            {
                await Task.Delay(100);
            }
        }
    }
}

class Portal
{
    private readonly HttpClient _http = new();

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        return Retries.Attempts(3, () => _http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields))); // [code]
    }
}
