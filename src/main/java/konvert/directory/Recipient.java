package konvert.directory;

import konvert.post.AddressBlock;

/** Someone to write to, with the block of the envelope. */
public record Recipient(Person person, AddressBlock block) {}
