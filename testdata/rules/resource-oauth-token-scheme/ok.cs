using System.Net.Http;
using System.Net.Http.Headers;

public class Webinars
{
    public void List(string token)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.GetAsync("https://api.getgo.com/G2W/rest/v2/organizers/1/webinars").Wait();
    }
}
