using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
#if DEBUG
    private const string Host = "https://test.example.test";
#else
    private const string Host = "https://api.example.test";
#endif

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(Host + "/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}
