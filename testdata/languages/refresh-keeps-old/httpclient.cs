using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public class Session
{
    private static readonly HttpClient Http = new HttpClient();
    private string access;
    private string refresh;

    public Session(string access, string refresh)
    {
        this.access = access;
        this.refresh = refresh;
    }

    public async Task Renew()
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = refresh };
        var response = await Http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
        var answer = await response.Content.ReadFromJsonAsync<Answer>();
        access = answer.access_token;
        refresh = answer.refresh_token ?? refresh;
    }

    private record Answer(string access_token, string refresh_token);
}
