using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

public class Gateway
{
    private readonly HttpClient http = new HttpClient();

    private async Task<string> Call(string name, string root, IDictionary<string, string> fields, string token)
    {
        var verb = name switch
        {
            "refresh" => HttpMethod.Post,
            _ => HttpMethod.Get,
        };
        string path;
        switch (name)
        {
            case "refresh":
                path = "/oauth/old_token";
                break;
            default:
                path = root + "me";
                break;
        }
        var request = new HttpRequestMessage(verb, "https://api.example.test" + path);
        request.Headers.Add("Accept", "application/json");
        if (token != null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        request.Content = verb == HttpMethod.Post ? new FormUrlEncodedContent(fields) : null;
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> Refresh(string old) =>
        Call("refresh", "/v1/", new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old }, null); // [refresh]

    public Task<string> Me(string session) => Call("me", "/v1/", null, "t" + session); // [me]
}
