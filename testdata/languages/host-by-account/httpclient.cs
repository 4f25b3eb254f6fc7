using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Regions
{
    private static readonly Dictionary<string, string> Hosts = new Dictionary<string, string>
    {
        { "us", "https://api.example.test" },
        { "eu", "https://eu.example.test" },
    };

    private readonly HttpClient http = new HttpClient();

    public Task<string> ByMap(string region, string user)
    {
        if (!Hosts.ContainsKey(region))
        {
            throw new ArgumentException(region);
        }
        return http.GetStringAsync($"{Hosts[region]}/oauth/old_token?grant_type=password&user_id={user}"); // [map]
    }

    public Task<string> BySwitch(string region, string user)
    {
        var host = region switch
        {
            "us" => "https://api.example.test",
            "eu" => "https://eu.example.test",
            _ => throw new ArgumentException(region),
        };
        return http.GetStringAsync($"{host}/oauth/old_token?grant_type=password&user_id={user}"); // [switch]
    }
}
