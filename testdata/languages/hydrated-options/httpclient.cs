using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class ApiOptions
{
    public string Host { get; set; } = "https://none.example.test";
    public string Path { get; set; } = "/oauth/old_token";
    public string Key { get; set; }
}

public class Api
{
    private readonly ApiOptions options = new ApiOptions();

    public Api(Action<ApiOptions> configure)
    {
        configure(options);
    }

    public Task<HttpResponseMessage> Exchange(string code)
    {
        return new HttpClient().PostAsync(options.Host + options.Path, new FormUrlEncodedContent(new Dictionary<string, string> // [code]
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = options.Key,
        }));
    }
}

public static class Startup
{
    public static Task<HttpResponseMessage> Exchange(string code)
    {
        var api = new Api(o =>
        {
            o.Host = "https://api.example.test";
            o.Key = "k-5";
        });
        return api.Exchange(code);
    }
}
