using System;
using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(Environment.GetEnvironmentVariable("TOKEN_URL"), new FormUrlEncodedContent(fields)); // [code]
    }
}
