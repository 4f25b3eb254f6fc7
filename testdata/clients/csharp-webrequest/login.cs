// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Accept=application/json X-Shop=7 auth=basic

using System.IO;
using System.Net;

class Directory
{
    string Login(string user, string id, string secret)
    {
        var request = WebRequest.Create("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user);
        request.Credentials = new NetworkCredential(id, secret);
        request.Headers.Add("Accept: application/json");
        request.Headers["X-Shop"] = "7";
        using (var response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream()))
        {
            return reader.ReadToEnd();
        }
    }
}
