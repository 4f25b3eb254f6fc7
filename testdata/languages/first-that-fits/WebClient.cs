using System.Collections.Generic;
using System.Linq;
using System.Net;

class Addresses
{
    private static readonly List<Place> Places = new List<Place>
    {
        new Place { Name = "token", Url = "https://api.example.test/oauth/old_token" },
        new Place { Name = "seats", Url = "https://api.example.test/v1/seats" },
    };

    public string Login(string user)
    {
        var place = Places.First(p => p.Name == "token");
        return new WebClient().DownloadString(place.Url + "?grant_type=password&user_id=" + user); // [login]
    }
}

class Place
{
    public string Name { get; set; }
    public string Url { get; set; }
}
