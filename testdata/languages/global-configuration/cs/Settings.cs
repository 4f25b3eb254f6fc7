using System.Collections.Generic;

public static class Settings
{
    public static readonly Dictionary<string, string> All = new()
    {
        ["host"] = "https://api.example.test",
        ["key"] = "k-1",
    };
}
