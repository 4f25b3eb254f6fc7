using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class StaticApi
{
    private static HttpClient http;

    public static void Setup()
    {
        http = new HttpClient();
        http.DefaultRequestHeaders.Add("Accept", "application/json");
    }

    public static Task<string> Exchange(string code)
    {
        if (http is null)
        {
            throw new InvalidOperationException("call Setup() first");
        }
        return http.GetStringAsync($"https://api.example.test/oauth/old_token?grant_type=authorization_code&code={code}&client_id=shop-7"); // [code]
    }
}
