using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

public class Callback
{
    private readonly IHttpContextAccessor accessor;

    public Callback(IHttpContextAccessor accessor)
    {
        this.accessor = accessor;
    }

    public async Task<string> Handle(string code)
    {
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(new[] // [code]
        {
            KeyValuePair.Create("grant_type", "authorization_code"),
            KeyValuePair.Create("code", code),
        }));
        var answer = JsonConvert.DeserializeObject<Dictionary<string, string>>(await response.Content.ReadAsStringAsync());
        var (access, refresh) = (answer["access_token"], answer["refresh_token"]);
        accessor.HttpContext.Session.SetString("access", access);
        accessor.HttpContext.Session.SetString("refresh", refresh);
        return answer.TryGetValue("platform", out var platform) ? platform : "none";
    }
}
