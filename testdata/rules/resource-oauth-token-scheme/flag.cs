using System.Net.Http;
using System.Net.Http.Headers;
using RestSharp;

public class Webinars
{
    public void List(string token)
    {
        var client = new RestClient("https://api.getgo.com");
        var request = new RestRequest("G2W/rest/v2/organizers/1/webinars", Method.GET);
        request.AddHeader("Authorization", "OAuth oauth_token=" + token); // expect: resource-oauth-token-scheme high
        client.Execute(request);
    }

    public void Meetings(string token)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", $"OAuth oauth_token={token}"); // expect: resource-oauth-token-scheme high
        http.GetAsync("https://api.getgo.com/G2M/rest/meetings").Wait();
    }
}
