using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public static class Handlers
{
    public static Func<string, Task<HttpResponseMessage>> Callback(ILogger logger)
    {
        return async code =>
        {
            logger.Trace("exchange");
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
            request.Headers.Add("X-Shop", "7");
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
            return await new HttpClient().SendAsync(request); // [code]
        };
    }
}

public interface ILogger
{
    void Trace(string text);
}
