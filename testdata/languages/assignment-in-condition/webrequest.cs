using System.IO;
using System.Net;
using Newtonsoft.Json.Linq;

public class Login
{
    private string url;

    public string Run(string user, string password)
    {
        string query, name;
        if ((name = user) == null)
            return null;
        url = query = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + name;
        HttpWebRequest request;
        if ((request = WebRequest.CreateHttp(query + "&password=" + password)) != null)
        {
            using (var reader = new StreamReader(request.GetResponse().GetResponseStream())) // [login]
            {
                string line;
                while ((line = reader.ReadToEnd()) != null)
                {
                    return (string)JObject.Parse(line)["access_token"];
                }
            }
        }
        return null;
    }
}
