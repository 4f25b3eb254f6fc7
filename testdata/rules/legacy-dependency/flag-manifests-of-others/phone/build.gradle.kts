dependencies {
    implementation("com.citrix:gotocorelib:1.0")
}
