class Settings {
    static [string]$Server
    static [string]$Key = 'k-6'

    static [void] SetServer([string]$server) { [Settings]::Server = $server }
}
